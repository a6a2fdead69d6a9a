package kaskad.prove;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Ways in which a file is damaged: by a broken copy, a bad disk, a careless or a malicious program. */
enum Mutation {
    CUT {
        @Override
        byte[] of(byte[] file, RandomGenerator random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    FLIP {
        @Override
        byte[] of(byte[] file, RandomGenerator random) {
            byte[] changed = file.clone();
            int flips = 1 << random.nextInt(8);
            for (int i = 0; i < flips; i++) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return changed;
        }
    },
    ZERO {
        @Override
        byte[] of(byte[] file, RandomGenerator random) {
            byte[] changed = file.clone();
            int from = random.nextInt(changed.length);
            Arrays.fill(changed, from, Math.min(changed.length, from + 512), (byte) 0);
            return changed;
        }
    },
    DOUBLE {
        @Override
        byte[] of(byte[] file, RandomGenerator random) {
            int from = random.nextInt(file.length);
            int until = Math.min(file.length, from + 1 + random.nextInt(4096));
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            changed.write(file, 0, until);
            int times = 1 << random.nextInt(8);
            for (int i = 0; i < times; i++) {
                changed.write(file, from, until - from);
            }
            changed.write(file, until, file.length - until);
            return changed.toByteArray();
        }
    },
    SWAP {
        @Override
        byte[] of(byte[] file, RandomGenerator random) {
            byte[] changed = file.clone();
            int length = Math.min(1 + random.nextInt(1024), file.length / 2);
            int one = random.nextInt(file.length - length + 1);
            int other = random.nextInt(file.length - length + 1);
            System.arraycopy(file, one, changed, other, length);
            System.arraycopy(file, other, changed, one, length);
            return changed;
        }
    },
    NUMBERS {
        /** Every number is as likely as the next to become absurd. */
        @Override
        byte[] of(byte[] file, RandomGenerator random) {
            byte[] changed = file.clone();
            for (int i = 0; i < changed.length; i++) {
                if (changed[i] >= '0' && changed[i] <= '9' && random.nextInt(20) == 0) {
                    changed[i] = (byte) ('0' + random.nextInt(10));
                }
            }
            return changed;
        }
    };

    abstract byte[] of(byte[] file, RandomGenerator random);

    /** The same within one part of a packed document, packed again, so that the reader gets as far as the part. */
    byte[] inside(byte[] zip, RandomGenerator random) throws IOException {
        Map<String, byte[]> parts = parts(zip);
        List<Map.Entry<String, byte[]>> filled = parts.entrySet().stream()
                .filter(part -> part.getValue().length > 1)
                .toList();
        if (filled.isEmpty()) {
            return of(zip, random);
        }
        Map.Entry<String, byte[]> part = filled.get(random.nextInt(filled.size()));
        parts.put(part.getKey(), of(part.getValue(), random));
        return packed(parts);
    }

    static boolean isZip(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K';
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /** The part that names the kind of an OpenDocument file comes first and unpacked, as its standard wants. */
    static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    store(entry, part.getValue());
                }
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }
}
