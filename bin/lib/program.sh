# Runs one of the program's main classes, building it first where the sources are newer. Needs $root.

. "$root/bin/lib/here.sh"
. "$root/bin/lib/say.sh"
. "$root/bin/lib/jdk.sh"
. "$root/bin/lib/build.sh"

# usage DANISH ENGLISH WORDS…: shows how the command is given when it is asked, or when a word is none of its own.
usage() {
  local danish=$1 english=$2 word
  shift 2
  for word; do
    case $word in
      --yes) ;;
      --help | -h) say "$danish" "$english"; exit ;;
      -*) say "$danish" "$english" >&2; exit 2 ;;
    esac
  done
}

# The data folder's default lies in the clone, but file names are those of whoever calls.
run_class() {
  find_jdk
  (cd "$root" && { ! needs_build || build; })
  if [ -z "${KD_DATA:-}" ] && [ "$(id -u)" != 0 ]; then
    export KD_DATA=$root/data
  fi
  exec "$JAVA_HOME/bin/java" $(java_flags) -cp "$root/$JAR" "$@"
}
