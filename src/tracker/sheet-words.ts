import type { Status } from './saved.ts';

/** What a column may hold. */
export const FIELDS = [
  'title',
  'company',
  'location',
  'url',
  'text',
  'pay',
  'status',
  'savedAt',
  'appliedAt',
  'deadline',
  'followUp',
  'notes',
  'contact',
  'source',
  'tags',
] as const;
/** What a column holds. */
export type Field = (typeof FIELDS)[number];

/**
 * Names of columns as spreadsheets and other trackers write them, in plain lower case. Teal's job tracker says "Job
 * Position", "Max. Salary", "Date Saved"; Huntr's exports say "List", "Post Url", "Date Added".
 */
export const COLUMN_NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: [
    'title',
    'job title',
    'job position',
    'position',
    'role',
    'job',
    'role title',
    'stelle',
    'titel',
    'poste',
    'puesto',
    'position title',
  ],
  company: [
    'company',
    'company name',
    'employer',
    'organisation',
    'organization',
    'firma',
    'unternehmen',
    'entreprise',
    'empresa',
  ],
  location: ['location', 'place', 'city', 'ort', 'standort', 'lieu', 'ubicación', 'job location', 'office'],
  url: [
    'url',
    'link',
    'job url',
    'job link',
    'posting url',
    'post url',
    'job post url',
    'posting',
    'website',
    'job posting url',
    'lien',
    'enlace',
    'source url',
  ],
  text: ['description', 'job description', 'text', 'posting text', 'full description'],
  pay: [
    'pay',
    'salary',
    'max salary',
    'compensation',
    'salary range',
    'base',
    'gehalt',
    'salaire',
    'salario',
    'max. salary',
    'comp',
  ],
  status: ['status', 'stage', 'list', 'list name', 'column', 'state', 'phase', 'étape', 'estado', 'application status'],
  savedAt: ['date saved', 'saved', 'saved at', 'date added', 'added', 'created', 'created at', 'date', 'date created'],
  appliedAt: [
    'date applied',
    'applied',
    'applied at',
    'applied on',
    'application date',
    'applied date',
    'bewerbungsdatum',
  ],
  deadline: ['deadline', 'closing date', 'apply by', 'due', 'due date', 'frist'],
  followUp: ['follow up', 'follow-up', 'follow up date', 'next action date', 'next step date', 'follow up on'],
  notes: ['notes', 'note', 'comments', 'comment', 'notizen', 'remarks', 'next action', 'next step'],
  contact: ['contact', 'contacts', 'recruiter', 'contact person', 'contact name', 'hiring manager'],
  source: ['source', 'found on', 'channel', 'where found', 'origin', 'job board', 'via', 'referral'],
  tags: ['tags', 'labels', 'tag', 'label', 'category'],
};

/** Stages as people and other trackers name them, by the words they begin with or hold. The first that fits counts. */
export const STATUS_WORDS: readonly (readonly [RegExp, Status])[] = [
  [/\b(?:reject|declined by|no response|ghosted|not selected|unsuccessful|abgelehnt|absage|refus|rechaz)/, 'rejected'],
  [/\b(?:withdr|i declined|passed on|not interested|zurückgezogen)/, 'withdrawn'],
  [/\b(?:archiv|closed|expired|inactive)/, 'archived'],
  [/\b(?:accept|hired|signed|zugesagt)/, 'accepted'],
  [/\b(?:offer|negotiat|angebot|offre|oferta)/, 'offer'],
  [/\b(?:screen|phone|recruiter call|telefon)/, 'screening'],
  [/\b(?:interview|onsite|on site|panel|case|final|gespräch|entretien|entrevista)/, 'interviewing'],
  [/\b(?:appl(?:ied|ication)|submitted|beworben|postulé|candidature|aplicad)/, 'applied'],
  [/\b(?:saved|bookmark|wish|interested|to apply|applying|target|lead|new|backlog|gemerkt|todo|to do)/, 'saved'],
];
