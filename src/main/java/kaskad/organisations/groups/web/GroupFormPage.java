package kaskad.organisations.groups.web;

import java.util.List;
import java.util.UUID;
import kaskad.organisations.groups.Member;
import kaskad.organisations.register.RegisterQueries.Territory;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/** The form of a group; {@code fitting} are those who would belong to it, once asked for. */
public record GroupFormPage(
        @Nullable UUID id,
        GroupForm form,
        List<Choice> keepers,
        List<Territory> municipalities,
        List<String> projects,
        @Nullable List<Member> fitting,
        @Nullable String problem) {
    /** Ticked words of one field. */
    public List<String> all(String field) {
        return GroupForm.all(field);
    }
}
