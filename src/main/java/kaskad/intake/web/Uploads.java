package kaskad.intake.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kaskad.intake.batches.Batches;
import kaskad.intake.batches.GivenFile;
import kaskad.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Many files of one request, laid on the disk before they are looked into: an archive may be larger than the heap. */
@Component
class Uploads {
    private final Batches batches;

    Uploads(Batches batches) {
        this.batches = batches;
    }

    static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    UUID batch(Actor actor, UUID organisation, List<MultipartFile> files) throws IOException {
        List<GivenFile> given = new ArrayList<>();
        try {
            for (MultipartFile file : files) {
                Path path = Files.createTempFile("kaskad-upload", null);
                given.add(new GivenFile(name(file), path));
                file.transferTo(path);
            }
            return batches.upload(actor, organisation, given);
        } finally {
            for (GivenFile file : given) {
                Files.deleteIfExists(file.path());
            }
        }
    }
}
