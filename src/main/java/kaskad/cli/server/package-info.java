/** The commands that start the server or work on its database. */
@NullMarked
package kaskad.cli.server;

import org.jspecify.annotations.NullMarked;
