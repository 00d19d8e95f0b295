package io.stipple.booking.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    private final Addresses everywhere = new Addresses(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/x",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[fe80::1]/",
                "https://[fc00::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://[2002:a00:1::]/",
                "https://198.18.0.1/",
                "https://2130706433/"
            })
    void insideAreRefused(String address) {
        assertThat(everywhere.refusal(URI.create(address))).contains("address-not-public");
    }

    @ParameterizedTest
    @CsvSource({
        "http://93.184.215.14/, address-not-encrypted",
        "ftp://93.184.215.14/, address-not-encrypted",
        "https://user:word@93.184.215.14/, address-not-valid",
        "https:///nowhere, address-not-valid",
        "https://no-such-name.invalid/, address-unknown"
    })
    void ofAnotherKindAreRefused(String address, String slug) {
        assertThat(everywhere.refusal(URI.create(address))).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://93.184.215.14/hook", "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/hook"})
    void onTheOpenInternetAreTaken(String address) {
        assertThat(everywhere.refusal(URI.create(address))).isEmpty();
    }
}
