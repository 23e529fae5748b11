package simpul.core.access.door;

import java.util.regex.Pattern;

/** Addresses as delays count them. Names are never resolved. */
final class Networks {
    private static final Pattern V4 = Pattern.compile("(::ffff:)?(\\d{1,3}(\\.\\d{1,3}){3})");

    private Networks() {}

    /** An IPv4 address itself; of an IPv6 address the /64 network, because one client may use all of it. */
    static String of(String address) {
        String plain = bare(address);
        var v4 = V4.matcher(plain);
        return v4.matches() ? v4.group(2) : plain.contains(":") ? sixtyFour(plain) : plain;
    }

    static boolean isLoopback(String address) {
        String plain = bare(address);
        var v4 = V4.matcher(plain);
        return v4.matches() ? v4.group(2).startsWith("127.") : plain.equals("::1") || plain.equals("0:0:0:0:0:0:0:1");
    }

    private static String bare(String address) {
        String plain = address.strip().toLowerCase(java.util.Locale.ROOT);
        if (plain.startsWith("[") && plain.endsWith("]")) {
            plain = plain.substring(1, plain.length() - 1);
        }
        int zone = plain.indexOf('%');
        return zone < 0 ? plain : plain.substring(0, zone);
    }

    private static String sixtyFour(String address) {
        int gap = address.indexOf("::");
        String head = gap < 0 ? address : address.substring(0, gap);
        String[] groups = head.isEmpty() ? new String[0] : head.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            String group = i < groups.length ? groups[i].replaceFirst("^0+(?=.)", "") : "0";
            network.append(group).append(':');
        }
        return network.append(":/64").toString();
    }
}
