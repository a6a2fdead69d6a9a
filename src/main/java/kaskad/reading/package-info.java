/**
 * The grammar of official Russian: blocks become acts, plans, measures, deadlines, executors, indicators and findings. Pure Java.
 */
@ApplicationModule(allowedDependencies = {"kernel", "office", "office :: *"})
@NullMarked
package kaskad.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
