package kaskad.organisations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a statement of a {@code …Queries} class that takes no scope, with the reason; a test finds any other. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Unscoped {
    String value();
}
