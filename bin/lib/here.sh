# Paths are those of whoever calls, though the scripts go to the clone. To be read before that.

here=$PWD

from_here() {
  case $1 in
    /*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$here/$1" ;;
  esac
}

[ -z "${KD_DATA:-}" ] || KD_DATA=$(from_here "$KD_DATA")
