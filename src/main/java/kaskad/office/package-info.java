/**
 * Documents in and out, the only user of the office libraries: a file becomes blocks (paragraphs and tables with merged cells resolved); a document model becomes DOCX.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package kaskad.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
