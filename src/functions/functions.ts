/**
 * The custom functions under PLAN. Each file declares one with `@customfunction`; the build makes functions.json from the
 * declarations and associates every function with its id.
 */
import "./completion";
import "./convert";
import "./elapsed";
import "./explain";
import "./gap";
import "./round";
import "./status";
import "./target";
import "./yoy";
import "./yoyPoints";
