package io.stipple.console.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowanceTest {
    @Test
    void isForEachAddressByItself() {
        var allowance = new Allowance(2);

        assertThat(allowance.take("192.0.2.1")).isTrue();
        assertThat(allowance.take("192.0.2.1")).isTrue();
        assertThat(allowance.take("192.0.2.1")).isFalse();
        assertThat(allowance.take("192.0.2.2")).isTrue();
    }

    @Test
    void countsAHouseholdsIpv6NetworkAsOne() {
        assertThat(Address.countedAs("2001:db8:1:2::1")).isEqualTo(Address.countedAs("2001:db8:1:2:ffff::9"));
        assertThat(Address.countedAs("2001:db8:1:2::1")).isNotEqualTo(Address.countedAs("2001:db8:1:3::1"));
        assertThat(Address.countedAs("192.0.2.1")).isEqualTo("192.0.2.1");
    }
}
