/**
 * Comments for Word: {@link kaskad.office.comments.CommentedDocx} puts them at cells and paragraphs of a DOCX and changes
 * nothing else of it, or writes a document of another kind anew to carry them.
 */
@NamedInterface("comments")
@NullMarked
package kaskad.office.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
