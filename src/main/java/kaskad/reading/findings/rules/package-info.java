/**
 * The rules as data: each says its name, family and severity and finds the places where it is broken; {@code RuleBook}
 * has them all. A rule is silent on a sound document: what a methodist would wave away is no finding.
 */
@NullMarked
package kaskad.reading.findings.rules;

import org.jspecify.annotations.NullMarked;
