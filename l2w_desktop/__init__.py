"""l2w_desktop: the offline program of a mentoring-to-work contact desk."""

__version__ = "0.1.0"
