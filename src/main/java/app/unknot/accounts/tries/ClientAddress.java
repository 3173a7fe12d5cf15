package app.unknot.accounts.tries;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Where somebody tries from, as far as one line goes: an IPv4 address, or the first half of an IPv6 one. A single line has all the
 * addresses of that half, and who guesses would take the next one with each try.
 *
 * @param text such as {@code 203.0.113.7} or {@code 2001:db8:0:1:0:0:0:0/64}
 */
public record ClientAddress(String text) {
    private static final int HALF = 8;
    private static final int LONGEST = 60;

    /** @param remote as the web server says it, after it has decided whose word about it counts */
    public static ClientAddress of(String remote) {
        int scope = remote.indexOf('%');
        String bare = scope < 0 ? remote : remote.substring(0, scope);
        try {
            return new ClientAddress(line(InetAddress.ofLiteral(bare)));
        } catch (IllegalArgumentException noAddress) {
            return new ClientAddress(bare.substring(0, Math.min(LONGEST, bare.length())));
        }
    }

    private static String line(InetAddress address) {
        if (!(address instanceof Inet6Address six) || six.isLoopbackAddress()) return address.getHostAddress();
        byte[] bytes = six.getAddress();
        Arrays.fill(bytes, HALF, bytes.length, (byte) 0);
        return hex(bytes) + "/64";
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            if (i > 0) text.append(':');
            text.append(Integer.toHexString((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
        }
        return text.toString();
    }
}
