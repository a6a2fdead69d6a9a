/**
 * Foreign files are read in a process of their own, with a heap of its own and a time limit, so that no file can harm
 * the server.
 */
@NamedInterface("child")
@NullMarked
package kaskad.office.child;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
