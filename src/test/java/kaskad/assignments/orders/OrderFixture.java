package kaskad.assignments.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaskad.documents.Acts;
import kaskad.documents.NewAct;
import kaskad.documents.NewClause;
import kaskad.kernel.Actor;
import kaskad.organisations.Organisation;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import org.jspecify.annotations.Nullable;

/** An order for tests, read as a sentence: {@code OrderFixture.anOrder(authority).with("1", …).register(acts, actor)}. */
public final class OrderFixture {
    private final Organisation owner;
    private final String number;
    private final LocalDate date;
    private final List<NewClause> clauses = new ArrayList<>();

    private OrderFixture(Organisation owner, String number, LocalDate date) {
        this.owner = owner;
        this.number = number;
        this.date = date;
    }

    public static OrderFixture anOrder(Organisation owner, String number, LocalDate date) {
        return new OrderFixture(owner, number, date);
    }

    public OrderFixture with(String clause, String text, @Nullable String addressees, @Nullable String deadline) {
        clauses.add(new NewClause(
                clause,
                text,
                addressees,
                deadline == null ? null : DeadlineReader.read(deadline, DeadlineContext.NONE)));
        return this;
    }

    public UUID register(Acts acts, Actor actor) {
        return acts.register(
                actor,
                new NewAct(
                        owner.id(),
                        "Приказ",
                        null,
                        number,
                        date,
                        "О развитии образования",
                        null,
                        null,
                        null,
                        clauses,
                        List.of()));
    }
}
