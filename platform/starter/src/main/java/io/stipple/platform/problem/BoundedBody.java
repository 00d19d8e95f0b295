package io.stipple.platform.problem;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/// A request whose body ends in `BodyTooLarge` once more than so many bytes were read: for bodies sent in chunks, which
/// do not say their length first.
class BoundedBody extends HttpServletRequestWrapper {
    private final long bound;

    BoundedBody(HttpServletRequest request, long bound) {
        super(request);
        this.bound = bound;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream(), bound);
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private long left;

        Counted(ServletInputStream body, long bound) {
            this.body = body;
            this.left = bound;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            return next < 0 ? next : taken(1, next);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = body.read(buffer, offset, length);
            return count < 0 ? count : taken(count, count);
        }

        private int taken(int count, int result) throws BodyTooLarge {
            left -= count;
            if (left < 0) {
                throw new BodyTooLarge();
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
