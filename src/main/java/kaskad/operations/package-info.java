/**
 * Work on many rows in the background. An operation is started within the caller's transaction, run by whichever node is
 * free, seen while it runs, resumed after a kill, and taken back where its handler can. Upper modules bring the work as
 * beans of two slots: {@link kaskad.operations.OperationHandler} for what people start, and
 * {@link kaskad.operations.RecurringJob} for what is done every night. Lists that come and go as tables are in {@code
 * tables}.
 *
 * <p>Door: {@code Operations}; read side: {@code OperationQueries}, {@code JobQueries}. Tables: {@code
 * operations.operation}, {@code job_run}, {@code table_import}, {@code table_row}, {@code table_mapping}, {@code saved_view}, and db-scheduler's {@code scheduled_task}. Events: none
 * beyond the module.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "ui", "storage", "storage :: *", "office", "office :: *", "organisations"})
@NullMarked
package kaskad.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
