/** Alternations with names, which phrases use as `{own}`. Every inflection of a word counts. Sorted. */
export const PARTS: Record<string, string> = {
  analyze:
    'analyse|analyze|assess|conduct|evaluate|identify|interpret|investigate|know|lead|leverage|monitor|observe|perform|research|review|study|synthesize|track|understand|understanding|use|watch',
  collaborate:
    'align|collaborate|collaborating|cooperate|coordinate|engage|interface|liaise|link|partner|team (up|with)|work',
  customer:
    'advertiser|audience|buyer|client|consumer|customer|member|merchant|patient|player|prospect|seller|shopper|subscriber|user',
  execs:
    'executive|exec|c (level|suite)|csuite|ceo|cto|cfo|cpo|coo|board|senior (leader|leadership|management|executive|stakeholder)|leadership team|executive (leader|leadership|team|stakeholder)|founder',
  function:
    'analyst|analytics|architect|architecture|business|clinical|commercial|compliance|content|customer|data|delivery|design|designer|developer|development|engineer|engineering|finance|gtm|implementation|it|legal|manufacturing|marketer|marketing|operations|ops|policy|product|qa|research|researcher|revenue|risk|sales|science|scientist|security|software|success|supply|support|technical|ui|ux',
  gather:
    'analyse|analyze|capture|collect|curate|distill|elicit|evaluate|gather|get|give|incorporate|integrate|interpret|listen|manage|monitor|obtain|process|receive|seek|solicit|source|synthesize|transform|translate|understand|use',
  grow: 'accelerate|boost|drive|enhance|fuel|grow|improve|increase|maximize|optimize|scale|strengthen',
  own: 'adapt|align|articulate|build|champion|chart|communicate|contribute|craft|create|define|deliver|design|develop|devise|drive|establish|evolve|execute|formulate|guide|help|implement|influence|inform|iterate|lead|maintain|manage|oversee|own|owner|ownership|plan|refine|run|set|shape|share|spearhead|steer|support|translate|turn',
  pms: 'product (manager|owner|leader|people|professional|lead)|(pm|pms|pos)|product management (team|organization|professional|talent|org)|product (team|organization|org)|associate product manager',
  understand:
    'address|anticipate|appreciate|champion|deliver|discover|empathize|explore|fulfill|identify|know|learn|meet|represent|research|satisfy|solve|study|uncover|understand|understanding',
};
