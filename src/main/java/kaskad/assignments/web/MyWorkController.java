package kaskad.assignments.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaskad.assignments.lists.DigestQueries;
import kaskad.assignments.lists.WorkList;
import kaskad.assignments.lists.WorkQueries;
import kaskad.assignments.lists.WorkRow;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.kernel.Slice;
import kaskad.organisations.Today;
import kaskad.ui.Bar;
import kaskad.ui.Counter;
import kaskad.ui.Status;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The home page: what to do now, and for who controls, what waits and who is late. */
@Controller
class MyWorkController {
    private static final int ASIDE = 5;
    private static final int MOST_SILENT = 500;

    private final WorkQueries work;
    private final DigestQueries digest;
    private final Today today;

    MyWorkController(WorkQueries work, DigestQueries digest, Today today) {
        this.work = work;
        this.digest = digest;
        this.today = today;
    }

    @GetMapping(AssignmentUrls.MY_WORK)
    View page(
            Actor actor,
            Texts texts,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String after) {
        LocalDate day = today.of(actor);
        MyWorkList open = MyWorkList.of(list, actor);
        Scope own = actor.scope(Permission.REPORT);
        MyWorkCounters counters = new MyWorkCounters(work, texts, actor, day, open);
        List<Counter> all = counters.all();
        MyWorkPage.Body body = body(actor, day, open, organisation, after);
        boolean reports = actor.may(Permission.REPORT);
        return new View(
                "assignments/web/my-work",
                new MyWorkPage(
                        day,
                        "assignments.list." + open.word(),
                        counters.current(),
                        reports ? first(own, day) : null,
                        all,
                        body,
                        counters.reviewable(),
                        aside(actor, own, day)));
    }

    private MyWorkPage.Body body(
            Actor actor, LocalDate day, MyWorkList list, @Nullable UUID organisation, @Nullable String after) {
        Scope review = actor.scope(Permission.REVIEW);
        Scope own = actor.scope(Permission.REPORT);
        return switch (list) {
            case WAITING -> {
                Slice<WorkRow> queue = work.queue(actor, day, null, after);
                yield new MyWorkPage.Queue(new ReviewPage(
                        day,
                        today.zone(actor),
                        work.waiting(actor).waiting(),
                        queue.items(),
                        AssignmentUrls.MY_WORK,
                        AssignmentUrls.further(AssignmentUrls.REVIEW, queue.next())));
            }
            case SILENT ->
                new MyWorkPage.Silent(work.silent(review, day.minusDays(MyWorkCounters.PATIENCE), MOST_SILENT));
            case LATE -> rows(work.list(review, WorkList.OVERDUE, day, organisation, after), list, day, organisation);
            case UPCOMING -> rows(work.list(review, WorkList.WEEK, day, organisation, after), list, day, organisation);
            case ALL, OVERDUE, RETURNED, WEEK, SUBMITTED ->
                rows(work.list(own, WorkList.valueOf(list.name()), day, organisation, after), list, day, organisation);
        };
    }

    private static MyWorkPage.Work rows(
            Slice<WorkRow> slice, MyWorkList list, LocalDate day, @Nullable UUID organisation) {
        String address =
                AssignmentUrls.list(list.word()) + (organisation == null ? "" : "&organisation=" + organisation);
        List<MyWorkPage.Group> groups = list == MyWorkList.ALL
                ? MyWorkPage.groups(slice, WorkList.WEEK.until(day))
                : List.of(new MyWorkPage.Group(null, slice.items()));
        return new MyWorkPage.Work(
                slice.items().isEmpty() ? List.of() : groups,
                list.watches(),
                slice.items().size(),
                AssignmentUrls.further(address, slice.next()));
    }

    /** What was returned comes first, then the nearest day. */
    private @Nullable WorkRow first(Scope own, LocalDate day) {
        List<WorkRow> candidates = new ArrayList<>();
        candidates.addAll(work.list(own, WorkList.RETURNED, day, null, null).items());
        candidates.addAll(work.list(own, WorkList.ALL, day, null, null).items());
        return candidates.isEmpty() ? null : candidates.getFirst();
    }

    private MyWorkPage.Aside aside(Actor actor, Scope own, LocalDate day) {
        if (actor.may(Permission.REVIEW)) {
            Scope review = actor.scope(Permission.REVIEW);
            return new MyWorkPage.Aside(
                    null,
                    null,
                    List.of(),
                    work.silent(review, day.minusDays(MyWorkCounters.PATIENCE), ASIDE),
                    digest.days(review, day));
        }
        DigestQueries.Year year = digest.year(own, day);
        Bar bar = new Bar(
                List.of(new Bar.Part(Status.DONE, year.filled()), new Bar.Part(Status.OVERDUE, year.overdue())),
                year.total());
        return new MyWorkPage.Aside(year, bar, digest.answers(own, ASIDE), List.of(), List.of());
    }
}
