# Finds a JDK 25, also where the machine's own java is an older one. Needs say.sh.

# The feature version of the JDK in a folder; nothing where there is none (a runtime without a compiler will not do).
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  local found folder=${KD_JVM_FOLDER:-}
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if found=$(command -v javac); then
    found=$(readlink -f "$found")
    printf '%s\n' "${found%/bin/javac}"
  fi
  printf '%s\n' "${folder:-/usr/lib/jvm}"/* "${folder:-/opt}"/*jdk* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    "${HOME:-/nonexistent}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25 2>/dev/null || true
}

# Maven's own libraries still use what a JDK 25 warns of.
export MAVEN_OPTS="${MAVEN_OPTS:-} -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow"

# Sets and exports JAVA_HOME: the first that is 25, else the first that is newer.
find_jdk() {
  local folder version newer=
  while IFS= read -r folder; do
    version=$(jdk_version "$folder")
    if [ "$version" = 25 ]; then
      export JAVA_HOME=$folder
      return
    elif [ -z "$newer" ] && [ "${version:-0}" -gt 25 ]; then
      newer=$folder
    fi
  done < <(jdk_candidates)
  [ -n "$newer" ] || stop \
    "Der mangler et JDK 25: hent Temurin 25 fra https://adoptium.net, pak det ud i /usr/lib/jvm (eller sæt JAVA_HOME), og prøv igen." \
    "A JDK 25 is missing: get Temurin 25 from https://adoptium.net, unpack it in /usr/lib/jvm (or set JAVA_HOME), and try again."
  export JAVA_HOME=$newer
}
