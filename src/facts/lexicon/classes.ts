/** Words that stand in for each other in phrases, as `<own>`; every inflection counts. One word each. */
export const CLASSES = {
  analyze:
    'analyze analyse assess conduct evaluate identify investigate interpret know lead leverage monitor observe perform research review study synthesize track understand understanding use watch',
  collaborate: 'align collaborate collaborating coordinate cooperate engage interface liaise link partner team work',
  customer:
    'advertiser audience buyer client consumer customer member merchant patient player prospect seller shopper subscriber user',
  function:
    'account analyst analytics architect architecture business clinical commercial compliance content customer data delivery design designer developer development engineer engineering finance gtm implementation it legal manufacturing marketer marketing operations ops policy product qa quality research researcher revenue risk sales science scientist security software stakeholder success supply support tech technical technology ux ui',
  gather:
    'analyze analyse capture collect curate distill elicit evaluate gather get give incorporate integrate interpret listen manage monitor obtain process receive seek solicit source synthesize transform translate understand use',
  good: 'advanced clear deep demonstrated effective excellent exceptional extensive fantastic fluent good great impeccable outstanding proven solid sound strong stellar superb superior',
  grow: 'accelerate boost drive enhance grow improve increase maximize optimize fuel scale strengthen',
  lead: 'build coach develop direct grow guide head lead manage mentor oversee run scale supervise',
  own: 'adapt align articulate build champion chart communicate contribute craft create define deliver design develop devise direct drive establish evolve execute formulate guide help implement influence inform iterate lead maintain manage oversee own owner ownership plan refine run set shape share spearhead steer support translate turn',
  provide: 'conduct deliver give offer provide receive',
  understand:
    'address anticipate appreciate champion deliver discover empathize explore fulfill identify know learn meet represent research satisfy solve study uncover understand understanding',
} as const;

/** Alternations with names, as `{pms}`: what cannot be said in one word. */
export const PARTS = {
  execs:
    'executive|exec|c (level|suite)|csuite|ceo|cto|cfo|cpo|coo|board|senior (leader|leadership|management|executive|stakeholder)|leadership team|executive (leader|leadership|team|stakeholder)|founder',
  hub: 'excellent|strong|exceptional|outstanding|good|great|effective|superb|superior|solid|proven|demonstrated|clear',
  pms: 'product (manager|owner|leader|people|professional|lead)|(pm|pms|pos)|product management (team|organization|professional|talent|org)|product (team|organization|org)|associate product manager',
  teams: 'team|organization|group|org|department|squad',
} as const;
