package kaskad.office.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;

/** Refuses to unpack more than the limit. */
final class BoundedStream extends FilterInputStream {
    private final Source source;
    private long total;

    BoundedStream(Source source, InputStream in) {
        super(in);
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int more) {
        total += Math.max(0, more);
        if (total > source.limits().unpacked()) {
            throw source.tooBig(OfficeRefusal.What.UNPACKED, source.limits().unpacked());
        }
    }
}
