package io.stipple.bench.record;

import io.stipple.bench.Benchmark;
import io.stipple.bench.Options;
import io.stipple.bench.Reached;
import io.stipple.bench.Report;
import io.stipple.bench.Rounds;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;

/// Photos per second from upload to sealed picture and thumbnail, one after another, beside the bare library that
/// decodes, scales and encodes the same pictures.
public final class PhotosBenchmark implements Benchmark {
    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;

    private int number;

    @Override
    public String name() {
        return "photos";
    }

    @Override
    public Report run(Options options) throws Exception {
        int many = options.pick(3, 20, 50);
        var random = new Random(options.seed());
        try (var practice = Practice.asUp()) {
            String draft = Drafts.of(practice, 1).getFirst();
            options.say("Photos of %d megapixels per second:".formatted(WIDTH * HEIGHT / 1_000_000));
            Reached reached = new Rounds()
                    .with(
                            "stipple",
                            _ -> perSecond(
                                    many,
                                    random,
                                    jpeg -> practice.upload(
                                            "/v1/session-records/" + draft + "/photos?pose=FRONT&moment=BEFORE", jpeg)))
                    .with("bare-library", _ -> perSecond(many, random, PhotosBenchmark::bare))
                    .run(options.pick(2, 5, 5), options);
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put(
                    "vsBareLibrary",
                    reached.by("stipple").median() / reached.by("bare-library").median());
            figures.put("photosPerSecond", reached.by("stipple").median());
            figures.put(
                    "heapGrowthMb",
                    new Crowding(practice, draft).heapGrowthMb(pictures(20, random), pictures(20, random)));
            return new Report(
                    name(),
                    figures,
                    Map.of("photosPerSecond", reached.by("stipple").rounds()),
                    Map.of("bareLibraryPerSecond", reached.by("bare-library").rounds()),
                    List.of("Both use the JDK's ImageIO; ours also hashes, seals and flushes to the disk."));
        }
    }

    private List<byte[]> pictures(int many, Random random) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int one = 0; one < many; one++) {
            pictures.add(jpeg(random));
        }
        return pictures;
    }

    private interface Work {
        void on(byte[] jpeg) throws Exception;
    }

    private double perSecond(int many, Random random, Work work) throws Exception {
        long nanos = 0;
        for (int one = 0; one < many; one++) {
            byte[] jpeg = jpeg(random);
            long began = System.nanoTime();
            work.on(jpeg);
            nanos += System.nanoTime() - began;
        }
        return many * 1e9 / nanos;
    }

    /// Each another: the same picture again would only be recognised.
    private byte[] jpeg(Random random) throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        int shade = random.nextInt(1 << 24) + number++;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, shade ^ x / 7 * 131 ^ y / 5 << 9);
            }
        }
        return encoded(image);
    }

    private static void bare(byte[] jpeg) throws IOException {
        BufferedImage whole = scaled(ImageIO.read(new ByteArrayInputStream(jpeg)), 3000, 2250);
        encoded(whole);
        encoded(scaled(whole, 320, 240));
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return smaller;
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
