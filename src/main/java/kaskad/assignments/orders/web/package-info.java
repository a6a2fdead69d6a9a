/** The pages of orders under control. */
@NamedInterface("orders-web")
@NullMarked
package kaskad.assignments.orders.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
