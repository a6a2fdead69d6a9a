package kaskad.identity.web;

import org.jspecify.annotations.Nullable;

/** The sign-in form; {@code noteKey} is the message key of what happened before, if anything did. */
public record SignInPage(@Nullable String noteKey, boolean problem) {}
