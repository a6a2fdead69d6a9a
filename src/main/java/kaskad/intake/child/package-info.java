/**
 * Foreign files are read in a process of their own, with a heap of its own and a time limit, so that no file can harm
 * the server.
 */
@NullMarked
package kaskad.intake.child;

import org.jspecify.annotations.NullMarked;
