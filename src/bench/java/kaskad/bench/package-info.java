/**
 * What the product costs: {@code ./kaskad bench NAME} measures it on the real code with a real PostgreSQL and prints one
 * JSON document. Never part of the product's jar or of the tests' class path.
 *
 * <p>Warm reading is measured by JMH, pages by JMeter in a process of its own with its own libraries; processes are
 * timed from outside. Data are generated from a fixed seed ({@link kaskad.bench.SeededRegion}).
 */
@NullMarked
package kaskad.bench;

import org.jspecify.annotations.NullMarked;
