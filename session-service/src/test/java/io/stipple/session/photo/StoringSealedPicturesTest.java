package io.stipple.session.photo;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.session.visit.ClientId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoringSealedPicturesTest {
    private static final ClientId MIRA = new ClientId(UUID.randomUUID());

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasPutAndNothingForWhatWasNot() throws IOException {
        Store store = new FolderStore(folder);

        store.put("client/one", new byte[] {1, 2, 3});
        store.put("client/one", new byte[] {4});
        store.delete("client/none");

        assertThat(store.get("client/one"))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(4));
        assertThat(store.get("client/two")).isEmpty();
        try (Stream<Path> files = Files.list(folder.resolve("client"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void signsARequestAsS3DocumentsIt() {
        S3Signature signature =
                new S3Signature("us-east-1", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

        Map<String, String> headers = signature.headers(
                "GET",
                URI.create("https://examplebucket.s3.amazonaws.com/?lifecycle="),
                new byte[0],
                Instant.parse("2013-05-24T00:00:00Z"));

        assertThat(headers)
                .containsEntry("x-amz-date", "20130524T000000Z")
                .hasEntrySatisfying(
                        "Authorization",
                        value -> assertThat(value)
                                .endsWith(
                                        "Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"));
    }
}
