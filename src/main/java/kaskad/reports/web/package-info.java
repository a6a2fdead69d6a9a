/** Pages of reports: which plans one may report on, one plan's report before it is printed, the files. */
@NullMarked
package kaskad.reports.web;

import org.jspecify.annotations.NullMarked;
