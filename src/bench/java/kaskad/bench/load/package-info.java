/** The load tool's side: runs in a process of its own and knows nothing of the product but its addresses. */
@NullMarked
package kaskad.bench.load;

import org.jspecify.annotations.NullMarked;
