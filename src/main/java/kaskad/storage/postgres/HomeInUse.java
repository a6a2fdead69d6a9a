package kaskad.storage.postgres;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** Another Kaskad runs on this home folder. */
public final class HomeInUse extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    HomeInUse(Path home) {
        super("another Kaskad runs on the home folder " + home + "; stop it first or choose another --home");
    }
}
