/** The pages of acts; other modules link to them by {@code DocumentUrls}. */
@NamedInterface("web")
@NullMarked
package kaskad.documents.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
