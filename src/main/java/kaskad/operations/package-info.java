/**
 * Work on many rows in the background. An operation is started within the caller's transaction, run by whichever node is
 * free, seen while it runs, resumed after a kill, and taken back where its handler can. Upper modules bring the work as
 * beans of two slots: {@link kaskad.operations.OperationHandler} for what people start, and
 * {@link kaskad.operations.RecurringJob} for what is done every night.
 *
 * <p>Door: {@code Operations}; read side: {@code OperationQueries}, {@code JobQueries}. Tables: {@code
 * operations.operation}, {@code operations.job_run}, and db-scheduler's {@code operations.scheduled_task}. Events: none
 * beyond the module.
 */
@ApplicationModule(allowedDependencies = {"kernel", "ui", "storage", "storage :: *", "organisations"})
@NullMarked
package kaskad.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
