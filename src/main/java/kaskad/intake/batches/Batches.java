package kaskad.intake.batches;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kaskad.intake.Bodies;
import kaskad.intake.ImportRefusal;
import kaskad.intake.Imports;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.organisations.Organisations;
import kaskad.storage.AttachmentRefusal;
import kaskad.storage.Attachments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to many documents at once. */
@Service
public class Batches {
    /** The largest archive that is taken, in bytes. */
    public static final long MOST = 200L << 20;

    private final BatchStore store;
    private final BatchQueries queries;
    private final Imports imports;
    private final Bodies bodies;
    private final Organisations organisations;
    private final Attachments attachments;
    private final Journal journal;
    private final Clock clock;

    Batches(
            BatchStore store,
            BatchQueries queries,
            Imports imports,
            Bodies bodies,
            Organisations organisations,
            Attachments attachments,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.imports = imports;
        this.bodies = bodies;
        this.organisations = organisations;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Keeps every document of the files, all or none; they are read in the background. A file whose name means an
     * organisation below becomes that one's. What cannot be taken is listed with its reason.
     */
    @Transactional
    public UUID upload(Actor actor, UUID organisation, List<GivenFile> files) {
        Organisation home = organisations.get(organisation);
        if (!actor.may(Permission.IMPORT, home.place())) {
            throw new Refused(new ImportRefusal.NotYourImport(home.shortName()));
        }
        UUID batch = Ids.next(clock);
        String name = files.size() == 1 ? files.getFirst().name() : "";
        store.insert(batch, home.place(), name, actor, clock.instant());
        Taking taking = new Taking(actor, batch, new Owners(actor, home, bodies));
        new Archive(Math.toIntExact(Attachments.MOST), taking::take).each(files);
        journal.write(
                actor,
                Change.of(home.place(), "batch", batch, "upload")
                        .to(Map.of("taken", taking.taken, "left-out", taking.leftOut)));
        return batch;
    }

    public BatchQueries.Line get(Actor actor, UUID id) {
        return queries.find(actor.scope(Permission.IMPORT), id)
                .orElseThrow(() -> new Refused(new BatchRefusal.NoSuchBatch(id)));
    }

    /** One upload under way. */
    private final class Taking {
        private final Actor actor;
        private final UUID batch;
        private final Owners owners;
        private int taken;
        private int leftOut;

        Taking(Actor actor, UUID batch, Owners owners) {
            this.actor = actor;
            this.batch = batch;
            this.owners = owners;
        }

        void take(String name, byte[] bytes) {
            Optional<AttachmentRefusal> refusal = attachments.refusal(name, bytes);
            if (refusal.isPresent()) {
                store.leaveOut(batch, ++leftOut, name, refusal.get().getClass().getSimpleName());
            } else {
                imports.upload(actor, owners.of(name).id(), name, bytes, batch);
                taken++;
            }
        }
    }
}
