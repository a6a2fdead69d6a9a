package kaskad.ui;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import kaskad.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** From the record of a refusal to the key of its sentence and the arguments, for {@link Texts#refusal}. */
final class RefusalKeys {
    private RefusalKeys() {}

    /** {@code kaskad.plans.PlanRefusal.NoMeasures} is {@code refusal.plans.NoMeasures}. */
    static String key(Refusal refusal) {
        String module = refusal.getClass().getPackageName().split("\\.")[1];
        return "refusal." + module + "." + refusal.getClass().getSimpleName();
    }

    static @Nullable Object[] arguments(Refusal refusal) {
        RecordComponent[] components = refusal.getClass().getRecordComponents();
        return components == null
                ? new Object[0]
                : Arrays.stream(components).map(c -> value(c, refusal)).toArray();
    }

    private static @Nullable Object value(RecordComponent component, Refusal refusal) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(refusal);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(refusal.toString(), e);
        }
    }
}
