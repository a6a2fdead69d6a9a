/**
 * Words that every module speaks: who acts, what was refused, periods, working days.
 *
 * <p>Pure Java: no Spring, no SQL. A type comes here only when three modules need it and none owns it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kaskad.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
