package io.stipple.booking.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which addresses may be told anything: those on the open Internet. Else a webhook would be a way into our own house.
/// A name is looked up again whenever something is sent, and what is found is what is connected to.
final class Addresses {
    private final boolean loopbackToo;

    /// @param loopbackToo for tests and the stack on one machine
    Addresses(boolean loopbackToo) {
        this.loopbackToo = loopbackToo;
    }

    /// @return why not, as a problem's slug
    Optional<String> refusal(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || address.getUserInfo() != null || address.getFragment() != null) {
            return Optional.of("address-not-valid");
        }
        try {
            InetAddress[] found = resolve(address.getHost());
            boolean onlyHere = Arrays.stream(found).allMatch(InetAddress::isLoopbackAddress);
            return scheme.equals("https") || scheme.equals("http") && onlyHere
                    ? Optional.empty()
                    : Optional.of("address-not-encrypted");
        } catch (NotPublic inside) {
            return Optional.of("address-not-public");
        } catch (UnknownHostException unknown) {
            return Optional.of("address-unknown");
        }
    }

    /// The addresses of a name, all of which must be allowed: one inside is enough to refuse the name.
    InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(host);
        for (InetAddress one : found) {
            if (!isAllowed(one)) {
                throw new NotPublic();
            }
        }
        return found;
    }

    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic() {
            super("not on the open Internet");
        }
    }

    private boolean isAllowed(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return loopbackToo;
        }
        return !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && switch (address) {
                    case Inet4Address four -> isOpen(four.getAddress());
                    case Inet6Address six -> isOpen(six);
                    default -> false;
                };
    }

    /// Shared by providers, kept for documents and measurements, or for nobody.
    private static boolean isOpen(byte[] four) {
        int first = four[0] & 0xFF;
        int second = four[1] & 0xFF;
        int third = four[2] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean measured = first == 198 && (second == 18 || second == 19 || second == 51 && third == 100);
        boolean documents = first == 203 && second == 0 && third == 113;
        return first != 0 && first < 224 && !shared && !protocol && !measured && !documents;
    }

    /// Only what is routed worldwide (2000::/3), and of that nothing that wraps an IPv4 address or is for documents.
    private static boolean isOpen(Inet6Address six) {
        byte[] bytes = six.getAddress();
        boolean global = (bytes[0] & 0xE0) == 0x20;
        boolean wraps = bytes[0] == 0x20 && bytes[1] == 0x02 || bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0;
        boolean documents = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == (byte) 0xB8;
        return global && !wraps && !documents;
    }
}
