package io.stipple.bench.relay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhatATopicHeldTest {
    private final Log log = new Log();

    @Test
    void isInOrderWhenEachStoryIsAlsoWithDuplicates() {
        arrives("mira", 1, 0);
        arrives("noah", 1, 1);
        arrives("mira", 2, 2);
        arrives("mira", 1, 3);
        arrives("mira", 3, 4);

        assertThat(log.orderViolations()).isZero();
    }

    @Test
    void isOutOfOrderWhenAFactIsLeftOutOrComesTooEarly() {
        arrives("mira", 2, 0);
        arrives("mira", 1, 1);

        assertThat(log.orderViolations()).isOne();
    }

    @Test
    void isAsFastAsItsArrivalsAreClose() {
        for (int place = 1; place <= 5; place++) {
            arrives("mira", place, place * 500L);
        }

        assertThat(log.perSecond()).isEqualTo(2.5);
        assertThat(log.windows(1)).containsExactly(2, 2);
    }

    private void arrives(String key, int place, long at) {
        log.add(key, Fact.of(key, place, "id").payload(), at);
    }
}
