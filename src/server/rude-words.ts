// Which words hurt, in French? English ones come from the package; names that look like one are said here too.

/** Plain letters, without accents. `|` is the edge of a word; without it the word counts within others as well. */
export const RUDE = [
  // Insults.
  ...['|con|', '|cons|', '|conne|', '|connes|', 'connard', '|conard', 'connasse', '|conasse', '|ducon|'],
  ...['|abruti', '|cretin|', '|cretine|', '|debile|', '|debiles|', '|boloss|', '|bouffon|', '|cassos|'],
  ...['|mongol|', '|mongole|', 'mongolien', '|gogol|', '|attarde', '|trisomique|', '|autiste|', '|clochard|'],
  ...[
    'salope',
    '|salop|',
    'salopard',
    '|salaud|',
    '|saloperie',
    'enfoire',
    '|fumier|',
    '|ordure|',
    '|batard',
  ],
  ...['pouffiasse', '|poufiasse', 'petasse', '|garce|', '|grognasse', 'ta gueule', '|tagueule|'],
  ...['|fdp|', '|ntm|', 'fils de pute', 'filsdepute', '|gros lard|', '|grosse vache|'],
  // Obscene words.
  ...['|pute|', '|putes|', '|tepu|', '|putain', '|enculer|', 'encule', '|merde', 'emmerd', '|merdeux|'],
  ...['|bite|', '|bites|', '|teub|', '|zob|', '|couille', '|chatte|', '|foufoune|', '|cul|', '|culs|'],
  ...['|trouduc', '|trou du cul|', '|nique|', '|niquer|', '|niquez|', 'nique ta', 'niquetamere', '|nik ta'],
  ...[
    '|baise|',
    '|baiser|',
    '|branle|',
    'branleur',
    'branleuse',
    '|branlette',
    '|suce|',
    '|suceur|',
    '|suceuse|',
  ],
  ...[
    '|chier|',
    '|chieur|',
    '|chieuse|',
    '|foutre|',
    'partouze',
    '|levrette|',
    '|sperme|',
    '|nichon',
    '|viol|',
  ],
  ...['|violeur|', '|pedophile|', '|pedo|', '|zoophile|', '|porno', '|salepute', '|sexe|'],
  // Against people for what they are.
  ...['|pd|', '|pede|', '|pedes|', 'tapette', 'tafiole', 'tarlouze', '|gouine', '|travelo', '|goudou|'],
  ...['|negre|', '|negresse|', 'bougnoul', 'bamboula', '|bicot|', '|youpin', '|chinetoque', '|niakoue|'],
  ...[
    '|crouille|',
    '|feuj|',
    '|sale arabe|',
    '|sale juif|',
    '|sale noir|',
    '|nazi|',
    '|nazis|',
    'hitler',
    '|kkk|',
  ],
] as const;

/** Names within which an English word is met. */
export const NAMES_WITHIN = [
  ...[
    'analia',
    'annalena',
    'annalise',
    'arsene',
    'assomption',
    'assya',
    'bich',
    'cumali',
    'cumhur',
    'cummings',
  ],
  ...['dickinson', 'kikelomo', 'sanusi'],
] as const;

/** Words that are a first name when nothing else stands beside them. */
export const NAMES_ALONE = ['abo', 'dick', 'kike'] as const;
