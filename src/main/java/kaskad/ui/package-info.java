/**
 * The component library: jte components, the page shell, navigation slots, static files, message texts.
 *
 * <p>How a page is made: a controller returns {@code new View("plans/web/plan", record)}; the template declares
 * {@code @param Shell shell} (what surrounds the page: visitor, navigation, language, token, flash; built per request
 * by {@code ui.web}) and one parameter for its one view record, under any name. Components under {@code jte/ui} take
 * {@link kaskad.ui.Texts} only where they say words, never the whole shell.
 *
 * <p>Slots that upper modules fill: {@link kaskad.ui.NavigationEntry} (many), {@link kaskad.ui.Visitor} (one, by
 * identity). A controller may ask for {@code Actor} and {@link kaskad.ui.Texts} as arguments.
 *
 * <p>Owns no tables, tells no events. Its living page is {@code /ui} with {@code kaskad.development=true}.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package kaskad.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
