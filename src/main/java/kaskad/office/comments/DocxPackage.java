package kaskad.office.comments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import org.jspecify.annotations.Nullable;

/** The zip around a DOCX: a few parts as text, the rest poured over as it is. */
final class DocxPackage {
    static final String BODY = "word/document.xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";
    static final String TYPES = "[Content_Types].xml";
    private static final String XML = ".xml";
    private static final Pattern DECLARED = Pattern.compile("^[^<]*<\\?xml[^>]*encoding=[\"']([\\w.-]+)[\"']");
    private static final int ENTRIES = 5_000;

    private final Source source;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    DocxPackage(Source source) {
        this.source = source;
        each((entry, zip) -> {
            String name = entry.getName();
            boolean wanted = name.equals(TYPES)
                    || name.equals(RELATIONS)
                    || name.startsWith("word/")
                            && name.endsWith(XML)
                            && name.indexOf('/', 5) < 0
                            && (name.equals(BODY) || name.contains("comments"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pour(zip, wanted ? bytes : OutputStream.nullOutputStream());
            if (wanted) {
                parts.put(name, bytes.toByteArray());
            }
        });
    }

    @Nullable
    String text(String part) {
        byte[] bytes = parts.get(part);
        return bytes == null ? null : new String(bytes, charset(bytes));
    }

    void put(String part, String text) {
        byte[] before = parts.get(part);
        changed.put(part, text.getBytes(before == null ? StandardCharsets.UTF_8 : charset(before)));
    }

    /** The package with the changed parts in the places of the old ones, new parts at the end. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(source.bytes().length + (1 << 16));
        Map<String, byte[]> left = new LinkedHashMap<>(changed);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            each((entry, zip) -> {
                ZipEntry copy = new ZipEntry(entry.getName());
                if (entry.getTime() >= 0) {
                    copy.setTime(entry.getTime());
                }
                out.putNextEntry(copy);
                byte[] other = left.remove(entry.getName());
                if (other == null) {
                    pour(zip, out);
                } else {
                    out.write(other);
                }
                out.closeEntry();
            });
            for (Map.Entry<String, byte[]> part : left.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw source.damaged();
        }
        return bytes.toByteArray();
    }

    private interface Visit {
        void entry(ZipEntry entry, ZipInputStream zip) throws IOException;
    }

    private void each(Visit visit) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < ENTRIES; i++) {
                visit.entry(entry, zip);
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw source.damaged();
        }
    }

    private void pour(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long total = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            if (total > source.limits().unpacked()) {
                throw source.tooBig(OfficeRefusal.What.UNPACKED, source.limits().unpacked());
            }
            out.write(buffer, 0, n);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declared =
                DECLARED.matcher(new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.US_ASCII));
        return declared.find() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }
}
