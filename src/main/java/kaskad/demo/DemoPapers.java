package kaskad.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import kaskad.intake.AcceptForm;
import kaskad.intake.Cell;
import kaskad.intake.ImportState;
import kaskad.intake.Imports;
import kaskad.kernel.Actor;
import kaskad.organisations.Organisation;
import org.springframework.stereotype.Component;

/** The demonstration's documents and their way through the import wizard. */
@Component
class DemoPapers {
    private static final int PATIENCE = 600;

    private final Imports imports;

    DemoPapers(Imports imports) {
        this.imports = imports;
    }

    /** Reads a document in and accepts all of it; a plan that does not say when it begins begins on {@code from}. */
    ImportState.Accepted accept(Actor actor, Organisation owner, String name, byte[] bytes, String from) {
        UUID id = imports.upload(actor, owner.id(), name, bytes);
        waitFor(actor, id);
        ImportState.Read read = (ImportState.Read) imports.get(actor, id).state();
        if (read.checked().plans().getFirst().from() == null) {
            imports.edit(actor, id, new Cell.Plan(0, Cell.PlanField.FROM), "", from);
        }
        return imports.accept(actor, id, imports.get(actor, id).version(), new AcceptForm(true, true));
    }

    /** Leaves a document in the wizard. */
    void leave(Actor actor, Organisation owner, String name, byte[] bytes) {
        imports.upload(actor, owner.id(), name, bytes);
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (InputStream in = DemoPapers.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void waitFor(Actor actor, UUID id) {
        for (int i = 0; i < PATIENCE; i++) {
            ImportState state = imports.get(actor, id).state();
            if (state instanceof ImportState.Read) {
                return;
            }
            if (state instanceof ImportState.Unreadable unreadable) {
                throw new IllegalStateException("the demonstration's plan could not be read: " + unreadable.problem());
            }
            pause();
        }
        throw new IllegalStateException("the demonstration's plan was not read in time");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
