package io.stipple.platform.problem;

import java.io.IOException;

/// The body went over its bound while it was being read.
class BodyTooLarge extends IOException {
    BodyTooLarge() {
        super("the body is larger than is taken here");
    }
}
