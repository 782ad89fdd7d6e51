/**
 * Words that stand in nearly every duty and every story, so that having them in common says nothing. Sorted; in the plain
 * form or the stem.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    'able about above across after again agree agreed align alignment also among around based because been before began begin being ' +
    'best between both bring build building built business came candidate change clear clearly collaborate come communicate company continuous ' +
    'create created cross customer daily date decide decided define deliver delivered delivering direct drive drove each effective end ensure every ' +
    'excellent execute experience feature five focus four from full function functional further general goal great grew group grow growth have help ' +
    'helped high impact improve improved include including initiative into issue join keep keeping know large largest last lead leader leadership ' +
    'leading least less level like long made main make making manage management manager many more most move moved much multiple must need next ' +
    'nine number objective once only open opportunity order organization other outcome over overall own owned part partner people plan planning ' +
    'post problem process product project provide quarter quarterly responsible result right role same senior several share should side ' +
    'since skill small some started still strategic strategy strong success successful such support take team than that their them then there these ' +
    'they this those three through time together took top toward two under understand until user using value various very vision want well went were ' +
    'what when where which while whole with within without work worked working would year years your'
  ).split(' '),
);
