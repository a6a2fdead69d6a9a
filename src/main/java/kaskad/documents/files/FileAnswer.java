package kaskad.documents.files;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kaskad.storage.Attachment;
import kaskad.storage.Attachments;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A stored file as an answer: shown in place only where its kind is harmless, else saved under its own name. */
@Component
public class FileAnswer {
    private final Attachments attachments;

    FileAnswer(Attachments attachments) {
        this.attachments = attachments;
    }

    public ResponseEntity<Resource> of(UUID attachment) {
        Attachment file = attachments.get(attachment);
        ContentDisposition.Builder disposition =
                attachments.shown(file) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(attachments.path(file)));
    }
}
