package io.stipple.chaos.proxy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Loses the mail server's answer to a letter it has taken: after the end of DATA, before the sender hears 250.
public final class LostAnswers {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*<([^@>]+)@");
    private static final String END = "\r\n.\r\n";

    private final AtomicInteger toLose = new AtomicInteger();
    private final Map<String, Long> lost = new ConcurrentHashMap<>();

    public void lose(int letters) {
        toLose.addAndGet(letters);
    }

    public int left() {
        return toLose.get();
    }

    public void stop() {
        toLose.set(0);
    }

    /// Messages the server has and the sender does not know of, by how often.
    public Map<String, Long> lost() {
        return Map.copyOf(lost);
    }

    public Tap tap() {
        return new Letters();
    }

    private final class Letters implements Tap {
        private final StringBuilder letter = new StringBuilder();
        private boolean ended;

        @Override
        public synchronized void said(byte[] bytes, int length) {
            letter.append(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
            ended = letter.indexOf(END) >= 0;
        }

        @Override
        public synchronized boolean mayAnswer(byte[] bytes, int length) {
            if (!ended) {
                return true;
            }
            Matcher id = MESSAGE_ID.matcher(letter);
            boolean taken = bytes[0] == '2' && id.find();
            boolean lose = taken && toLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            if (lose) {
                lost.merge(id.group(1), 1L, Long::sum);
            }
            letter.setLength(0);
            ended = false;
            return !lose;
        }
    }
}
