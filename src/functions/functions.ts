/**
 * The custom functions under PLAN. Each file declares one with `@customfunction`; the build makes functions.json from the
 * declarations and associates every function with its id.
 */
import "./completion";
import "./convert";
import "./elapsed";
import "./explain";
import "./gap";
import "./month";
import "./periodGrowth";
import "./round";
import "./status";
import "./tally";
import "./target";
import "./yoy";
import "./yoyPoints";
