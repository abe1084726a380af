/**
 * The tables and single cases that judge a mutant (`npm run mutation`), as one file: for each mutant Jest then loads the
 * domain once and not a dozen times. Random cases by the thousand stay out, since for one mutant after the other they would
 * take days.
 */
import "./growth/growth.test";
import "./growth/monthFigure.test";
import "./pace/pace.test";
import "./rounding/isConsistentSum.test";
import "./rounding/roundTo.test";
import "./target/knownWords.test";
import "./target/mainPartOf.test";
import "./target/normaliseText.test";
import "./target/publishedTargets.test";
import "./target/readers.test";
import "./target/readWordedNumber.test";
import "./target/tokens.test";
import "./target/units.test";
import "./target/variedTargets.test";
import "./target/wholeText.test";
