/**
 * The component library: jte components, the page shell, navigation slots, static files, message texts.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package kaskad.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
